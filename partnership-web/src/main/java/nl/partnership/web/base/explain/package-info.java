/** Explains words where they first stand on a page. It does not know which words those are: a higher room does. */
package nl.partnership.web.base.explain;
