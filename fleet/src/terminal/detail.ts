/** What a terminal tells of itself in field 59 (银发〔2017〕21; iso8583-unionpay-pos.md §10). */
export interface Detail {
  readonly serial: string
  readonly applicationVersion: string
  /** Last six digits of the card or code, which bind this message to the terminal's own cipher; `null`: no card. */
  readonly factor: string | null
  /** Answer to the factor under the key registered for the serial number, 8 characters; the fleet's terminals hold none. */
  readonly place: { readonly latitude: number; readonly longitude: number } | null
}

/** @param lengthWidth characters that a length takes: 2 or 3, by profile */
export function detailText({ serial, applicationVersion, factor, place }: Detail, lengthWidth: 2 | 3): string {
  const element = (tag: string, value: string): string => `${tag}${String(value.length).padStart(lengthWidth, '0')}${value}`
  const device = [
    element('01', '02'),
    element('02', serial),
    ...(factor === null ? [] : [element('03', factor)]),
    element('05', applicationVersion),
  ].join('')
  return [...(place === null ? [] : [element('17', positionText(place))]), element('A2', device)].join('')
}

/** Decimal degrees without a prefix: WGS-84, the system of the receiver itself. */
const positionText = ({ latitude, longitude }: { latitude: number; longitude: number }): string =>
  `${latitude.toFixed(6)},${longitude.toFixed(6)}`
