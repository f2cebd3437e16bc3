/** What must be right before anything is done. It is not what a new installation begins with: that is in the rooms. */
package nl.partnership.ejb.base.start;
