int clibedit_placeholder(void);
