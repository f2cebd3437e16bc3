/** Keeping bytes so that only who has a key reads them. Where a key comes from, and what the bytes mean, is for who asks. */
package nl.partnership.ejb.base.seal;
