/**
 * What is kept as PDF: text, headings and tables on A4, in letters that come along. Nothing is fetched for it, and it knows no
 * page.
 */
package nl.partnership.web.base.paper;
