/**
 * The days of a school year and the school holidays of a region, as data, with what a board set otherwise for a school
 * and whether the safety monitor was delivered. Not the value {@code SchoolYear}, which every room knows, and not what
 * people do in a year, which is {@code review}.
 */
package nl.partnership.domain.schoolyear;
