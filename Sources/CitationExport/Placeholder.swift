import Citations
