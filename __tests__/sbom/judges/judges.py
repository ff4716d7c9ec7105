"""What independent readers have against SBOM documents: one line of JSON, {file: [finding, …]}.

Arguments: a folder of documents, and `any` where they are of what no program has: then what readers do with empty
texts and the like is no finding, but only what schemas and validators say. `<name>.missing.json` beside `<name>.spdx.json` lists the SPDXIDs of which supplier or
version are known not to be known; any other is a finding of the NTIA's minimum elements.
"""

import json
import sys
import warnings
from pathlib import Path

warnings.simplefilter("ignore")

from cyclonedx.model.bom import Bom
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from cyclonedx.validation.xml import XmlValidator
from defusedxml import ElementTree
from ntia_conformance_checker import NTIAChecker
from packageurl import PackageURL
from spdx_tools.spdx.parser.parse_anything import parse_file
from spdx_tools.spdx.validation.document_validator import validate_full_spdx_document


ANY = "any" in sys.argv[2:]


def judge(path):
    if path.name.endswith(".cdx.json"):
        return judge_cyclonedx_json(path)
    if path.name.endswith(".cdx.xml"):
        return judge_cyclonedx_xml(path)
    return judge_spdx(path)


def judge_cyclonedx_json(path):
    text = path.read_text(encoding="utf-8")
    error = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if error is not None:
        return [str(error)[:500]]
    if ANY:
        return []
    document = json.loads(text)
    findings = []
    for component in components(document):
        purl = component.get("purl")
        if purl is not None and PackageURL.from_string(purl).to_string() != purl:
            findings.append(f"packageurl-python writes {purl} as {PackageURL.from_string(purl).to_string()}")
    bom = Bom.from_json(document)
    again = json.loads(JsonV1Dot6(bom).output_as_string())
    return findings + compare(document, again)


def judge_cyclonedx_xml(path):
    text = path.read_text(encoding="utf-8")
    error = XmlValidator(SchemaVersion.V1_6).validate_str(text)
    if error is not None:
        return [str(error)[:500]]
    if ANY:
        return []
    bom = Bom.from_xml(ElementTree.fromstring(text))
    beside = path.with_name(path.name.replace(".cdx.xml", ".cdx.json"))
    return compare(json.loads(beside.read_text(encoding="utf-8")), json.loads(JsonV1Dot6(bom).output_as_string()))


def components(document):
    return [document["metadata"]["component"], *document.get("components", [])]


def compare(document, again):
    """What the library read, written again by it, must be what was written first: each component, and who needs whom."""
    ours = {component["bom-ref"]: tidy(component) for component in components(document)}
    theirs = {component["bom-ref"]: tidy(component) for component in components(again)}
    findings = [
        f"{ref}: {json.dumps(ours.get(ref))[:2000]} was read as {json.dumps(theirs.get(ref))[:2000]}"
        for ref in sorted(ours.keys() | theirs.keys())
        if ours.get(ref) != theirs.get(ref)
    ]
    edges = {one["ref"]: sorted(one.get("dependsOn", [])) for one in document["dependencies"]}
    read = {one["ref"]: sorted(one.get("dependsOn", [])) for one in again["dependencies"]}
    if edges != read:
        findings.append("dependencies were read otherwise")
    for key in ("serialNumber", "version"):
        if document[key] != again[key]:
            findings.append(f"{key}: {document[key]} was read as {again[key]}")
    return findings


def tidy(value):
    """Without order, which a set does not have, and with times as their moments."""
    if isinstance(value, dict):
        return {key: tidy(item) for key, item in sorted(value.items())}
    if isinstance(value, list):
        return sorted((tidy(item) for item in value), key=lambda item: json.dumps(item, sort_keys=True))
    if isinstance(value, str):
        return value.replace("+00:00", "Z")
    return value


def judge_spdx(path):
    document = parse_file(str(path))
    findings = [message.validation_message for message in validate_full_spdx_document(document)]
    excused = path.with_name(path.name.replace(".spdx.json", ".missing.json"))
    if path.name.endswith(".spdx.json") and excused.exists():
        allowed = set(json.loads(excused.read_text(encoding="utf-8")))
        checker = NTIAChecker(str(path), sbom_spec="spdx2")
        for what, missing in checker.all_components_without_info:
            findings += [f"NTIA: no {what} of {name}" for name, spdx_id in missing if spdx_id not in allowed]
        for element, provided in checker.table_elements:
            if not provided and "version" not in element and "supplier" not in element:
                findings.append(f"NTIA: {element}")
    return findings


def main():
    found = {}
    for path in sorted(Path(sys.argv[1]).iterdir()):
        if path.name.endswith((".cdx.json", ".cdx.xml", ".spdx.json", ".spdx")):
            try:
                found[path.name] = judge(path)
            except Exception as error:  # a reader that gives up is a finding too
                found[path.name] = [f"{type(error).__name__}: {getattr(error, 'messages', error)}"[:1000]]
    print(json.dumps(found))


main()
