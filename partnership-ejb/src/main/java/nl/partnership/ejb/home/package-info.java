/**
 * What is on the first screen of each role, composed of what the other rooms have. It holds nothing of its own.
 */
package nl.partnership.ejb.home;
