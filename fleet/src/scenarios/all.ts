import { day } from './day.ts'
import { expiredLicence } from './expired-licence.ts'
import { keyMixUp } from './key-mix-up.ts'
import type { Scenario } from './scenario.ts'
import { storm } from './storm.ts'

export const scenarios: readonly Scenario[] = [day, storm, expiredLicence, keyMixUp]
