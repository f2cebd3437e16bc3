/** The pages of working agreements: lists, one agreement, proposing, assenting, and papers of them. */
package nl.partnership.web.agreement;
