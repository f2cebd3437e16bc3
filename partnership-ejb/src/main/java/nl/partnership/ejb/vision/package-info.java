/**
 * Who is to act at a signal and whom one calls, for each role by the rules of today. It decides nothing about sharing,
 * and keeps nothing of what somebody looks up.
 */
package nl.partnership.ejb.vision;
