/**
 * What a school itself adds to the signals that all have, calls otherwise or puts to rest. Which signals a school has, lower
 * rooms ask elsewhere ({@link nl.partnership.ejb.partner.signal}).
 */
package nl.partnership.ejb.vision.signal;
