import { Component, type ReactNode } from 'react'
import type { InterfaceLanguage } from '../view.ts'
import { Failure } from './Failure.tsx'

export interface BoundaryProps {
  children: ReactNode
  /** What it is that may fail, in the reader's language. */
  part: string
  language: InterfaceLanguage
  /** Called when the reader tries again, before the children are drawn anew. */
  onRetry?: () => void
  /** Called when the children have failed. */
  onFailure?: (() => void) | undefined
}

interface BoundaryState {
  error: unknown
}

/** Keeps an error to its own part of the page. React has no function for it, hence the class. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error }
  }

  override state: BoundaryState = { error: null }

  override componentDidCatch() {
    this.props.onFailure?.()
  }

  override render() {
    if (this.state.error === null) return this.props.children
    return (
      <Failure
        error={this.state.error}
        part={this.props.part}
        language={this.props.language}
        retry={this.retry}
      />
    )
  }

  private readonly retry = () => {
    this.props.onRetry?.()
    this.setState({ error: null })
  }
}
