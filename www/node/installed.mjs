// Where Chromium and Chrome are installed: for the audit, and plain JavaScript, because this repository's own tests ask too, before anything is built.
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'chrome.exe', 'msedge.exe', 'Google Chrome', 'Chromium']
const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((variable) => process.env[variable] ?? '').filter(Boolean)
const places = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/opt/google/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS',
  '/Applications/Chromium.app/Contents/MacOS',
  ...windows.flatMap((folder) => [join(folder, 'Google/Chrome/Application'), join(folder, 'Microsoft/Edge/Application')]),
]

/**
 * The path of an installed Chromium: what CHROME_PATH says, or the first at the usual places.
 * @returns {string | undefined}
 */
export function findChromium() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH
  const folders = [...places, ...(process.env.PATH ?? '').split(delimiter).filter(Boolean)]
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable)
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
