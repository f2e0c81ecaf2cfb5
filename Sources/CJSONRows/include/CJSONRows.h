void y(void);
