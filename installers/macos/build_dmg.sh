#!/bin/sh
# Makes dist/Likeness-VERSION.dmg from dist/likeness, on macOS 14 or later, Apple silicon.
# NOT BUILT YET: written from Apple's documentation; no Mac has run it so far. First on such a machine:
#   pyinstaller build.spec && python installers/check_bundle.py dist/likeness && installers/macos/build_dmg.sh
# SIGN_AS names a Developer ID identity; without it the app is signed ad hoc and opens only after a person allows it.
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' "$root/pyproject.toml")
bundle="$root/dist/likeness"
app="$root/dist/Likeness.app"
image="$root/dist/Likeness-$version.dmg"
sign_as=${SIGN_AS:--}

[ -x "$bundle/likeness" ] || { echo "There is no bundle in $bundle. Build it first: pyinstaller build.spec" >&2; exit 1; }

rm -rf "$app"
mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources"
# PyInstaller's one-folder layout stays as it is; Info.plist points at its program.
ditto "$bundle" "$app/Contents/MacOS"
cp "$root/installers/macos/likeness.icns" "$root/LICENSE" "$root/NOTICE" \
  "$root/installers/macos/studio.likeness.retention.plist" "$app/Contents/Resources/"
cat > "$app/Contents/Info.plist" <<PLIST
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>CFBundleName</key><string>Likeness</string>
  <key>CFBundleIdentifier</key><string>studio.likeness.Likeness</string>
  <key>CFBundleExecutable</key><string>likeness</string>
  <key>CFBundleIconFile</key><string>likeness</string>
  <key>CFBundlePackageType</key><string>APPL</string>
  <key>CFBundleShortVersionString</key><string>$version</string>
  <key>CFBundleVersion</key><string>$version</string>
  <key>LSMinimumSystemVersion</key><string>14.0</string>
  <key>NSHighResolutionCapable</key><true/>
  <key>NSCameraUsageDescription</key><string>To take photos for a portrait. They are kept encrypted on this Mac and never sent.</string>
</dict>
</plist>
PLIST
plutil -lint "$app/Contents/Info.plist"

# Under the hardened runtime a program without this is refused the camera without anybody being asked.
rights=$(mktemp)
trap 'rm -f "$rights"' EXIT
cat > "$rights" <<PLIST
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict><key>com.apple.security.device.camera</key><true/></dict></plist>
PLIST
codesign --force --deep --options runtime --entitlements "$rights" --timestamp=none --sign "$sign_as" "$app"
codesign --verify --deep --strict "$app"

rm -f "$image"
hdiutil create -volname Likeness -srcfolder "$app" -fs HFS+ -format UDZO "$image"
echo "$image"
