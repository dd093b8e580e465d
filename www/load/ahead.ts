// Told to those who make the page, on their own machine; loaded when there may be something to tell.
export function warnOfAddresses(): void {
  if (document.readyState === 'loading' || document.querySelector('template')) {
    import('../explain/index.ts').then((part) => part.warnOfAddresses(), () => {})
  }
}
