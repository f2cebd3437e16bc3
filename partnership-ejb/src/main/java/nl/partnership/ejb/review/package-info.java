/**
 * The school year as all conversations together: topics and progress. It holds no conversation itself.
 */
package nl.partnership.ejb.review;
