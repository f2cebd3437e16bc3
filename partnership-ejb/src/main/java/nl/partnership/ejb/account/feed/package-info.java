/**
 * The calendar that somebody subscribes to: when they meet and which days they have to do something, in one role. It says
 * nothing else, as calendars are read by others.
 */
package nl.partnership.ejb.account.feed;
