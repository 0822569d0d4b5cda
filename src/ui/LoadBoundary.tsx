import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  readonly onError: () => void;
  readonly children: ReactNode;
}

/** A part that cannot be loaded (after an update, without a connection) is told, and nothing breaks. */
export class LoadBoundary extends Component<BoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch() {
    this.props.onError();
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}
