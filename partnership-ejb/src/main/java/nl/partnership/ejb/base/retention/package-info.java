/**
 * By what each room says how long it keeps which records, and erases them. It erases nothing by itself and keeps nothing:
 * room {@code privacy} asks, counts and tells.
 */
package nl.partnership.ejb.base.retention;
