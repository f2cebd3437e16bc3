/** Pages of the register of breaches, for officer and board. They decide nothing. */
package nl.partnership.web.privacy.breach;
