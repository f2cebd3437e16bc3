/**
 * What travels beside a page: styles, scripts, pictures and letters, ours and those of PrimeFaces. The build compresses them
 * and lists them; each has an address that changes with its content, so that browsers keep it for a year.
 */
package nl.partnership.web.base.assets;
