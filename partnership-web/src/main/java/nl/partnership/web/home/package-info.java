/**
 * The first screen of each role. It shows what other rooms offer and changes nothing.
 */
package nl.partnership.web.home;
