import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { keepReached } from './keepReached.ts'
import { keepRules } from './keepRules.ts'

/** Of Leaflet's exports, those that the map and react-leaflet's container and panes import. The build names one that is missing. */
export const USED = [
  'Bounds',
  'CRS',
  'DomUtil',
  'LatLng',
  'LatLngBounds',
  'Map',
  'Point',
  'Transformation',
  'extend',
]

/**
 * What Leaflet adds to every map or to itself, and ours turns off or has its own for (`MapSurface.tsx`): additions that mention
 * one of these are left out. Whoever turns one on takes it from here.
 */
export const UNWANTED = [
  'Attribution',
  'BoxZoom',
  'DoubleClickZoom',
  'EPSG3395',
  'EPSG4326',
  'Keyboard',
  'Layers',
  'Popup',
  'Scale',
  'Simple',
  'TapHold',
  'Tooltip',
  'Zoom',
  'attribution',
  'canvas',
  'layers',
  'scale',
  'svg',
  'zoom',
]

/** Classes of what is left out, and of panes that stay empty: of Leaflet's style sheet rules of them are left out too. */
export const UNWANTED_CLASSES =
  /\.(?:lvml|leaflet-(?:tile|marker|shadow|popup|tooltip|overlay|control|bar|image|vml|safari|top|right|bottom|left|crosshair|zoom-box|div-icon|oldie|layer|interactive|default|attribution|touch(?!-)))/u

/** Of react-leaflet's files, those whose exports are imported. */
const REACT_USED = ['./MapContainer.js', './Pane.js', './hooks.js']

/**
 * Bundles only the parts of Leaflet that the map stands on, 18 of 43 kB, and what its style sheet says of them; an import of any other
 * is an error of the build. While developing and in unit tests Leaflet is whole.
 */
export function cutLeaflet(): Plugin {
  return {
    name: 'silkthread:leaflet',
    apply: 'build',
    config: () => ({
      resolve: { alias: [{ find: /^leaflet$/u, replacement: 'leaflet/dist/leaflet-src.esm.js' }] },
    }),
    load: {
      filter: { id: /[\\/]leaflet[\\/]dist[\\/]leaflet\.css$/u },
      handler: (id) => keepRules(readFileSync(id, 'utf8'), UNWANTED_CLASSES),
    },
    transform: {
      filter: { id: /[\\/](leaflet-src\.esm|react-leaflet[\\/]lib[\\/]index)\.js$/u },
      handler(code, id) {
        return { code: id.endsWith('esm.js') ? keepReached(code, USED, UNWANTED) : keepFiles(code) }
      },
    },
  }
}

/** The lines of an index that export from the files that are used. */
function keepFiles(code: string): string {
  const lines = code.split('\n')
  return lines.filter((line) => REACT_USED.some((file) => line.includes(`'${file}'`))).join('\n')
}
