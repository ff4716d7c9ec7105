/** DLLs of every Windows since 10. The C++ runtime (vcruntime140.dll) and MinGW's (libgcc_s_seh-1.dll) are not among them. */
const NAMES = new Set(
  `advapi32 avrt bcrypt bcryptprimitives cfgmgr32 combase comctl32 comdlg32 credui crypt32 cryptbase cryptsp d2d1 d3d11 d3d12
dbghelp dhcpcsvc dnsapi dwmapi dwrite dxgi fwpuclnt gdi32 gdiplus hid imagehlp imm32 iphlpapi kernel32 kernelbase mpr msimg32
msvcrt mswsock ncrypt netapi32 normaliz ntdll ole32 oleaut32 opengl32 pdh powrprof profapi propsys psapi rpcrt4 sechost
secur32 setupapi shcore shell32 shlwapi sspicli ucrtbase user32 userenv uxtheme version virtdisk wevtapi winhttp wininet
winmm winspool wintrust wlanapi wldap32 ws2_32 wsock32 wtsapi32`.split(/\s+/),
);

export function isSystemDll(name: string): boolean {
  const lower = name.toLowerCase();
  if (/^(?:api|ext)-ms-win-[a-z0-9-]+\.dll$/.test(lower)) return true;
  return NAMES.has(lower.replace(/\.(?:dll|drv)$/, ''));
}
