/** Pages and files of the register of processing, for officer and board. They only put it into words. */
package nl.partnership.web.privacy.register;
