// @vitest-environment jsdom
import fc from 'fast-check'
import { LatLng, Map as LeafletMap, Point } from 'leaflet'
import { describe, expect, it } from 'vitest'
import { equalEarthCrs, latLngOfPlane, planeOfLatLng } from '../../../src/dashboard/map/crs.ts'
import { planePoint } from '../../../src/dashboard/map/planePoint.ts'

describe('equalEarthCrs', () => {
  it.each([
    [0, 256],
    [2, 1024],
    [3.5, 256 * 2 ** 3.5],
  ])('at zoom %f draws the equator %f px long', (zoom, width) => {
    const west = equalEarthCrs.latLngToPoint(new LatLng(0, -30), zoom)
    const east = equalEarthCrs.latLngToPoint(new LatLng(0, 330), zoom)
    expect(east.x - west.x).toBeCloseTo(width, 6)
    expect(east.y).toBeCloseTo(west.y, 9)
  })

  it('draws north upwards', () => {
    const north = equalEarthCrs.latLngToPoint(new LatLng(60, 105), 2)
    expect(north.y).toBeLessThan(0)
    expect(north.x).toBeCloseTo(0, 9)
  })

  it.each([0, 1.3, 4])('knows the zoom of its scale at %f', (zoom) => {
    expect(equalEarthCrs.zoom(equalEarthCrs.scale(zoom))).toBeCloseTo(zoom, 12)
  })

  it('gives back every point of the screen, beyond the poles, too', () => {
    const px = fc.double({ min: -900, max: 900, noNaN: true })
    fc.assert(
      fc.property(px, px, (x, y) => {
        const back = equalEarthCrs.latLngToPoint(equalEarthCrs.pointToLatLng(new Point(x, y), 2), 2)
        expect(back.x).toBeCloseTo(x, 4)
        expect(back.y).toBeCloseTo(y, 4)
      }),
    )
  })

  it('carries a Leaflet map to a centre in the Pacific', () => {
    const map = new LeafletMap(document.createElement('div'), { crs: equalEarthCrs })
    map.setView(latLngOfPlane([1, 0.2]), 2, { animate: false })
    expect(map.getZoom()).toBe(2)
    const [x, y] = planeOfLatLng(map.getCenter())
    expect(x).toBeCloseTo(1, 2)
    expect(y).toBeCloseTo(0.2, 2)
    map.remove()
  })
})

describe('planePoint(lonLat)', () => {
  it('normalises the longitude: the Americas lie in the east', () => {
    expect(planePoint([-60, -15])[0]).toBeGreaterThan(planePoint([170, -15])[0])
    expect(planePoint([-29, 0])[0]).toBeLessThan(planePoint([0, 0])[0])
    expect(planePoint([-31, 0])[0]).toBeGreaterThan(planePoint([300, 0])[0])
  })
})
