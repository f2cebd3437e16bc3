/**
 * Working agreements of a school and its partners: proposing, assenting, who sees them, and what is expected of whom. What
 * organisations expect of each other beyond what they agreed is not here yet.
 */
package nl.partnership.ejb.agreement;
