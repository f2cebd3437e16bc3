/**
 * Screening of text over the interface, and what was typed for it. The pages that use it are in other rooms.
 */
package nl.partnership.web.screening;
