/** Pages and files of the register of requests about one's own data, for officer and board. They decide nothing. */
package nl.partnership.web.privacy.request;
