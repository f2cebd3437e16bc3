/**
 * The frame that every page stands in: look, texts, messages, errors, headers, and who may open which page. It knows
 * no room above it.
 */
package nl.partnership.web.base;
