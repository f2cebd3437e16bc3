/**
 * The page of the year. A single conversation is in {@code conversation}.
 */
package nl.partnership.web.review;
