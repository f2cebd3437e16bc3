/**
 * What a page works with between two requests, and what becomes of one that lost it. It holds no page, and nothing of
 * what people type beyond their session.
 */
package nl.partnership.web.base.view;
