/** Lists as files to take along, for programs that calculate, and files that come from those. Not papers: those are {@code web.base.paper}. */
package nl.partnership.web.base.file;
