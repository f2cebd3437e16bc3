/**
 * What organisations agree about how they work together at a school: versions, assents, and how they end. It shares
 * nothing about persons, and is no covenant, which is what the sharing rules ask for.
 */
package nl.partnership.domain.agreement;
