import type { Plugin } from 'vite'
import { leaveOut, type LeftOut } from './leaveOut.ts'

/**
 * What react-dom has for pages that were rendered by a server, for `<ViewTransition>`, `<Activity>`, `<SuspenseList>`, references to
 * fragments, actions of forms, elements of the reader's own, and for style sheets and scripts among the components. The atlas has none
 * of them; whoever begins with one takes it from here.
 */
export const UNUSED: LeftOut = {
  assigned: ['exports.hydrateRoot', 'FragmentInstance.prototype.'],
  idle: [
    // Transitions of views.
    'commitAppearingPairViewTransitions',
    'commitDeletedPairViewTransitions',
    'commitEnterViewTransitions',
    'commitExitViewTransitions',
    'commitNestedViewTransitions',
    'measureNestedViewTransitions',
    'pushViewTransitionCancelableScope',
    'restoreEnterOrExitViewTransitions',
    'restoreNestedViewTransitions',
    'restorePairedViewTransitions',
    'trackEnterViewTransitions',
    // What a server rendered.
    'clearIfContinuousEvent',
    'commitActivityHydrationCallbacks',
    'commitSuspenseHydrationCallbacks',
    'popHydrationState',
    'queueIfContinuousEvent',
    'retryIfBlockedOn',
    // Pictures that a transition waits for, and forms that know of one.
    'preloadInstanceAndSuspendIfNeeded',
    'startHostTransition',
  ],
  never: [
    // Transitions of views.
    'applyViewTransitionName',
    'applyViewTransitionToHostInstances',
    'applyViewTransitionToHostInstancesRecursive',
    'createMeasurement',
    'createViewTransitionInstance',
    'getViewTransitionClassName',
    'measureViewTransitionHostInstancesRecursive',
    'restoreViewTransitionName',
    'restoreViewTransitionOnHostInstances',
    'scheduleViewTransitionEvent',
    'startViewTransition',
    // What a server rendered.
    'accumulateOrCreateContinuousQueuedReplayableEvent',
    'attemptExplicitHydrationTarget',
    'attemptReplayContinuousQueuedEvent',
    'canHydrateInstance',
    'canHydrateTextInstance',
    'clearHydrationBoundary',
    'getNextHydratable',
    'getNextHydratableInstanceAfterHydrationBoundary',
    'hideOrUnhideDehydratedBoundary',
    'prepareToHydrateHostInstance',
    'replayUnblockedEvents',
    'retryDehydratedSuspenseBoundary',
    'scheduleReplayQueueIfNeeded',
    'updateDehydratedSuspenseComponent',
    // References to fragments.
    'commitNewChildToFragmentInstance',
    'deleteChildFromFragmentInstance',
    // Style sheets, scripts and what is fetched ahead.
    'acquireResource',
    'createHoistableInstance',
    'getHydratableHoistableCache',
    'getResource',
    'insertStylesheet',
    'insertStylesheetIntoRoot',
    'preconnectAs',
    'preinitModuleScript',
    'preinitScript',
    'preinitStyle',
    'preload',
    'preloadModule',
    'preloadResourceAndSuspendIfNeeded',
    'preloadStylesheet',
    'releaseSingletonInstance',
    'resolveSingletonInstance',
    'suspendResource',
    // Actions of forms, lists of suspense, activities, elements of one's own.
    'cutOffTailIfNeeded',
    'dispatchActionState',
    'ensureFormComponentIsStateful',
    'initSuspenseListRenderState',
    'mountActionState',
    'rerenderActionState',
    'runActionStateAction',
    'setPropOnCustomElement',
    'updateActionState',
    'updateActionStateImpl',
    'updateActivityComponent',
    'updateSuspenseListComponent',
  ],
}

/** Bundles react-dom without what no part of the page uses, a tenth of it; while developing and in unit tests it is whole. */
export function cutReact(): Plugin {
  return {
    name: 'silkthread:react',
    apply: 'build',
    transform: {
      filter: { id: /[\\/]react-dom-client\.production\.js$/u },
      handler: (code) => ({ code: leaveOut(code, UNUSED) }),
    },
  }
}
