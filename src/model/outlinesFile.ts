import * as z from 'zod/mini'

/** A file of outlines in `public/data/geo/`, as far as the map reads it: TopoJSON with one collection, `places`. */
export const outlinesFileSchema = z.object({
  type: z.literal('Topology'),
  arcs: z.array(z.array(z.tuple([z.number(), z.number()]))),
  transform: z.optional(
    z.object({
      scale: z.tuple([z.number(), z.number()]),
      translate: z.tuple([z.number(), z.number()]),
    }),
  ),
  objects: z.object({
    places: z.object({
      type: z.literal('GeometryCollection'),
      geometries: z.array(
        z.object({
          type: z.literal('MultiPolygon'),
          /** The code of a place; absent of land that no code stands for. */
          id: z.optional(z.string()),
          arcs: z.array(z.array(z.array(z.int()))),
        }),
      ),
    }),
  }),
})
