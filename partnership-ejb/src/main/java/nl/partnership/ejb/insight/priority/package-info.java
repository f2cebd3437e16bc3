/**
 * What a school and its partners work on first, with the measurements of its indicator and what each organisation says to it.
 * It reads no incident, and gives no organisation a mark.
 */
package nl.partnership.ejb.insight.priority;
