/**
 * Measurements of the running portal, started by {@code bin/bench}; not tests. It needs the JDK and Derby's driver
 * alone, so that it is compiled and run without the libraries of the tests.
 */
package nl.partnership.web.bench;
