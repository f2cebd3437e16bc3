/**
 * What every resource for programs stands on: bodies that are read strictly, with the place of what is wrong in them, and calls that
 * may be repeated. The resources are their rooms'.
 */
package nl.partnership.web.base.api;
