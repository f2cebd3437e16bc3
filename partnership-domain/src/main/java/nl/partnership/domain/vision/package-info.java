/**
 * What organisations lay down beforehand about safety at a school: who acts at which signal, and along which route. It
 * records nothing that happened, and names no persons: who has a role is looked up on the day.
 */
package nl.partnership.domain.vision;
