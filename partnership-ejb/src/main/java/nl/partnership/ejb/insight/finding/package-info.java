/**
 * What organisations see at a school, as a round that is blind until the conversation opens, and what they found jointly. It
 * reads no incident, and counts nothing per organisation.
 */
package nl.partnership.ejb.insight.finding;
