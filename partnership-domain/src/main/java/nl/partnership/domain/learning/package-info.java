/**
 * What organisations around a school want to learn, and with whom. It is about roles and topics, never about who lacks what.
 */
package nl.partnership.domain.learning;
