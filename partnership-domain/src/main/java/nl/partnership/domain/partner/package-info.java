/**
 * Who works together: organisations, people, the roles they hold and the partnerships between a school and its
 * partners. It does not know how people sign in, nor what they may see of each other's records.
 */
package nl.partnership.domain.partner;
