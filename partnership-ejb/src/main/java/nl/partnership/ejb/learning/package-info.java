/**
 * What organisations around a school want to learn as use cases: asking, wanting it as well, arranging and holding it. Nothing
 * here compares organisations, or says who knows too little.
 */
package nl.partnership.ejb.learning;
