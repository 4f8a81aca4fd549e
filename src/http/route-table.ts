import type { FastifyInstance, RouteOptions } from 'fastify'

/** A route as it was declared, once for each of its methods. */
export type DeclaredRoute = { method: string; url: string; route: RouteOptions }

/** All routes of `app` that are declared from now on; the list grows as they are. */
export function routeTable(app: FastifyInstance): readonly DeclaredRoute[] {
  const table: DeclaredRoute[] = []
  app.addHook('onRoute', route => {
    for (const method of [route.method].flat()) table.push({ method, url: route.url, route })
  })
  return table
}
