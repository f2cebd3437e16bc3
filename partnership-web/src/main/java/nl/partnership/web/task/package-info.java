/** Tasks on screen: the lists, and one task with its history and what one can do with it. */
package nl.partnership.web.task;
