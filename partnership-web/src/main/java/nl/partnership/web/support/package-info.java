/**
 * How support is organised around a school: whom one calls, who meets how often, and who informs pupils, parents and others.
 * It says who does so, not what is shared: that is decided in the room {@code sharing}.
 */
package nl.partnership.web.support;
