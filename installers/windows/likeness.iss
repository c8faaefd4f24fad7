; Inno Setup 6 script for Windows 10 and later, x64.
; NOT BUILT YET: written from Inno Setup's documentation; no Windows machine has run it so far. First on such a machine:
;   pyinstaller build.spec
;   python installers\check_bundle.py dist\likeness
;   iscc installers\windows\likeness.iss
; Installs for the user alone, without administrator rights. Removal leaves the person's data folder where it is.

#define Version "0.1.0"

[Setup]
AppId={{B3A6E2E4-5C0B-4C55-9A2B-6B0F2B1F6D53}
AppName=Likeness
AppVersion={#Version}
AppPublisher=The Likeness developers
DefaultDirName={localappdata}\Programs\Likeness
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=likeness.ico
UninstallDisplayIcon={app}\likeness.exe
OutputDir=..\..\dist
OutputBaseFilename=likeness-{#Version}-setup
Compression=lzma2/normal
SolidCompression=yes
WizardStyle=modern

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"

[Files]
Source: "..\..\dist\likeness\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "..\..\LICENSE"; DestDir: "{app}"; Flags: ignoreversion
Source: "..\..\NOTICE"; DestDir: "{app}"; Flags: ignoreversion
Source: "likeness-retention.xml"; DestDir: "{app}"; Flags: ignoreversion

[Icons]
; The program keeps its console for its command line; from the menu that console starts minimised.
Name: "{userprograms}\Likeness"; Filename: "{app}\likeness.exe"; WorkingDir: "{app}"; Flags: runminimized

[Run]
Filename: "{app}\likeness.exe"; Description: "Open Likeness"; Flags: nowait postinstall skipifsilent runminimized
