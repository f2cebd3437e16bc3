/**
 * Whether people mean the same: terms with examples that are answered side by side, wording that is agreed on, invented cases
 * to practise with and to learn from. It gives nobody a mark; what may be shared is decided in the room {@code sharing}.
 */
package nl.partnership.ejb.language;
