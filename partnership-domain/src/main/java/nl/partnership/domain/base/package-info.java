/**
 * What every room needs: identity, the school year, the five kinds of organisation, and the ways in which the portal
 * says no. It knows no other room and no business rule of its own.
 */
package nl.partnership.domain.base;
