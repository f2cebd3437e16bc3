/**
 * Measurements of the running portal, started by {@code bin/bench}; not tests. Of the libraries of the tests they use the browser
 * alone, so that {@code bin/bench} compiles them by itself.
 */
package nl.partnership.web.bench;
